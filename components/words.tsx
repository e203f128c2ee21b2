import { createContext, type ReactNode, useContext } from 'react';
import type { Vocabulary } from '../rubric/schema.ts';
import { type Translate, useStrings } from './strings.tsx';

/** What a company may have its own word for. */
export type Named = keyof Vocabulary;

const CompanyWords = createContext<Vocabulary | undefined>(undefined);

/** Everything inside speaks of levels, bands and dimensions as the company does that the framework is of. */
export function WordsOf({ vocabulary, children }: { vocabulary: Vocabulary | undefined; children: ReactNode }) {
  return <CompanyWords value={vocabulary}>{children}</CompanyWords>;
}

export interface Words {
  /** The word alone, as a label: "Level", or the company's "Grade". */
  label(named: Named): string;
  /** The word for several: "Levels", "Grades". */
  plural(named: Named): string;
  /** So many of them: "1 level", "5 Grades". */
  count(named: Named, number: number): string;
}

export function useWords(): Words {
  return wordsIn(useStrings(), useContext(CompanyWords));
}

export function wordsIn(t: Translate, vocabulary: Vocabulary | undefined): Words {
  return {
    label: (named) => vocabulary?.[named]?.singular ?? t(named),
    plural: (named) => vocabulary?.[named]?.plural ?? t(`${named}_plural`),
    count(named, number) {
      const own = vocabulary?.[named];
      if (own) return `${number} ${number === 1 ? own.singular : own.plural}`;
      return t(number === 1 ? `${named}_one` : `${named}_many`, number);
    },
  };
}
