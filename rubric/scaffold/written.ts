export type Slot = 'what' | 'how' | 'result' | 'whom' | 'where' | 'when' | 'how much' | 'why';

/** What is written of a pattern so far. */
export class Written {
  slots = 0;
  endsInSlot = false;
  private text = '';

  words(...words: string[]): void {
    for (const word of words) this.text += word === ',' || this.text === '' ? word : ` ${word}`;
    this.endsInSlot = false;
  }

  /** Adds a slot; two in a row are one. */
  slot(name: Slot): void {
    if (this.endsInSlot) return;
    this.words(`[${name}]`);
    this.slots++;
    this.endsInSlot = true;
  }

  has(name: Slot): boolean {
    return this.text.includes(`[${name}]`);
  }

  sentence(): string {
    return this.text.replace(/^\[?\p{L}/u, (start) => start.toUpperCase());
  }
}
