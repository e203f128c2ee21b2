import { createContext, type ReactNode, useContext } from 'react';
import type messages from '../public/_locales/en/messages.json';

export type StringKey = keyof typeof messages;
/** Looks up one string a person sees, with its substitutions. */
export type Translate = (key: StringKey, ...substitutions: (string | number)[]) => string;

const Strings = createContext<Translate>((key) => key);

export function StringsProvider({ translate, children }: { translate: Translate; children: ReactNode }) {
  return <Strings value={translate}>{children}</Strings>;
}

export const useStrings = (): Translate => useContext(Strings);
