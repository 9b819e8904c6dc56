/** What the plain search field and the one with suggestions share. */
import type { RefObject } from 'react';

/** Address of the results page for what was typed. */
export const searchAddress = (text: string): string => `/search?q=${encodeURIComponent(text.trim())}`;

export interface SearchFieldProps {
  id: string;
  text: string;
  onText: (text: string) => void;
  placeholder: string;
  input: RefObject<HTMLInputElement | null>;
}
