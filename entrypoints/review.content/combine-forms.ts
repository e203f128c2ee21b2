import type { ReviewForm } from './review-form.ts';

/** Names a field of another frame: the panel and the page agent of the top frame use it, the frame knows only its own part. */
export function frameFieldId(frameId: number, fieldId: string): string {
  return `frame${frameId}/${fieldId}`;
}

/** Takes a field id apart; `frameId` is 0 for a field of the agent's own document. */
export function splitFieldId(id: string): { frameId: number; fieldId: string } {
  const match = /^frame(\d+)\/(.*)$/s.exec(id);
  return match ? { frameId: Number(match[1]), fieldId: match[2] ?? '' } : { frameId: 0, fieldId: id };
}

/** One form for the one panel: the top document's, with the fields of frames from other origins after it. */
export function combineForms(own: ReviewForm | null, frames: ReadonlyMap<number, ReviewForm>): ReviewForm | null {
  const parts: ReviewForm[] = own ? [own] : [];
  for (const [frameId, form] of frames) {
    parts.push({ ...form, fields: form.fields.map((field) => ({ ...field, id: frameFieldId(frameId, field.id) })) });
  }
  const [first, ...rest] = parts;
  if (!first) return null;
  return rest.reduce(
    (whole, part) => ({
      employee: whole.employee ?? part.employee,
      jobTitle: whole.jobTitle ?? part.jobTitle,
      kind: whole.kind ?? part.kind,
      cycle: whole.cycle ?? part.cycle,
      rating: whole.rating ?? part.rating,
      itemRatings: [...whole.itemRatings, ...part.itemRatings],
      fields: [...whole.fields, ...part.fields],
    }),
    first,
  );
}
