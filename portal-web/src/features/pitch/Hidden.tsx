import { useFormat, useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Notice } from '@/ui';
import type { Preview } from './words';

/** What is left out so that nobody can be recognised, said to the one it protects. */
export function Hidden({ preview }: { preview: Preview }) {
  const text = useText(pitchText);
  const format = useFormat();
  if (!preview.shown) return <Notice tone="wait">{text.notShown}</Notice>;
  if (preview.hidden.length === 0) return null;
  return (
    <Notice icon="shield">
      {text.hidden(format.list(preview.hidden.map((part) => text[`hidden_${part}`])))}
    </Notice>
  );
}
