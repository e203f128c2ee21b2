/** The ground truth of a corpus page: the shape of `truth.json`, as `../shared/pages/README.md` describes it. */
export interface Truth {
  url: string;
  positive: boolean;
  reviewType: string | null;
  employeeName: string | null;
  jobTitle: string | null;
  rating: TruthRating | null;
  itemRatings?: TruthRating[];
  fields: TruthField[];
  routes?: Record<string, string>;
  before?: { absent?: string[]; positive?: boolean | null };
  setup?: Step[];
  ready?: string;
  after?: State[];
  giant?: true;
}

export interface TruthRating {
  label: string;
  scale: string[] | number;
  chosen: string | number | null;
  scaleInDom?: boolean;
  numericRange?: boolean;
  freeNumber?: boolean;
}

export interface TruthField {
  selector: string;
  frame?: string;
  label: string;
  kind: string;
  help?: string;
  maxLength?: number;
  maxWords?: number;
  rating?: TruthRating;
  hidden?: true;
  employeeName?: string;
  jobTitle?: string;
}

export interface State {
  name: string;
  do: Step[];
  positive?: boolean | null;
  fields?: TruthField[];
}

export type Step = Partial<{
  click: string;
  waitFor: string;
  waitGone: string;
  fill: string;
  value: string;
  scroll: string;
  to: number;
  wait: number;
  back: true;
}>;
