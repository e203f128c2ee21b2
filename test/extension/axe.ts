import axe from 'axe-core';
import type { Frame, Page } from 'playwright';

/** What axe finds in a view: the rule, what is wrong, and where, enough to mend it from the report alone. */
export async function violations(view: Page | Frame): Promise<string[]> {
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const report = await axe.run(document, { resultTypes: ['violations'] });
    if (report.passes.length === 0) throw new Error('axe looked at nothing');
    return report.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`),
    );
  });
}
