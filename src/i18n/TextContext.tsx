import { createContext, type ReactNode, useContext } from 'react';
import type { Text } from './text';

const TextContext = createContext<Text | null>(null);

export function TextProvider({ text, children }: { readonly text: Text; readonly children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider');
  return text;
}
