/** A person's mistake at the command line: its lines go to stderr and the exit status is 1. */
export class CommandError extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}
