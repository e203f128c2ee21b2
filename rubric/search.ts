export { buildIndex, indexing, type SearchIndex } from './search/build-index.ts';
export { type Hit, searchRubric } from './search/search-rubric.ts';
