interface Nested<One> {
  children?: readonly One[] | undefined;
}

/** Statements with all that stand below them, each before its own, in order. */
export function withChildren<One extends Nested<One>>(statements: readonly One[]): One[] {
  return statements.flatMap((one) => [one, ...withChildren(one.children ?? [])]);
}
