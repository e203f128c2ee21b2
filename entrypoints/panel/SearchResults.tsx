import { type OfferActions, StatementList } from '../../components/StatementList.tsx';
import { useStrings } from '../../components/strings.tsx';
import type { Role } from '../../rubric/schema.ts';
import { hitOffers, type Wording } from './offers.ts';
import type { Found } from './use-search.ts';

interface SearchResultsProps extends OfferActions {
  found: Found;
  query: string;
  /** The role shown, or null: hits of any other are said to be of that other. */
  role: Role | null;
  wording: Wording;
}

/** What was searched for, in the place of the rubric, whether or not a role is shown. */
export function SearchResults({ found, query, role, wording, ...actions }: SearchResultsProps) {
  const t = useStrings();
  const { hits } = found;
  return (
    <section id="results" aria-label={t('search')}>
      <p className="aside">{hits.length > 0 ? t('searchCount', hits.length) : t('searchNothing', query)}</p>
      <StatementList offers={hitOffers(found, role, wording)} {...actions} />
    </section>
  );
}
