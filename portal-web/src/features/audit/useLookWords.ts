import { useFormat, useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { dossierText } from '@/i18n/dossier/nl';
import type { Look } from './looks';

const byWord = (one: string, other: string) => one.localeCompare(other, 'nl');

/** A look in words: of whom, what, what for, and when. */
export function useLookWords(): (
  look: Look,
) => Record<'clients' | 'seen' | 'why' | 'when' | 'times' | 'role', string> {
  const text = useText(auditText);
  const words = useText(dossierText);
  const format = useFormat();
  return ({ clients, clientCount, sections, purposes, first, last, count, role }) => {
    const others = clientCount - clients.length;
    const names = clients.map(({ clientName }) => clientName ?? text.gone);
    const [begin, end] = [format.time(first), format.time(last)];
    return {
      clients:
        clientCount === 0 ? text.theLog : format.list(others > 0 ? [...names, text.others(others)] : names),
      seen: format.list(sections.map((section) => words[`section_${section}`]).sort(byWord)),
      why: format.list(purposes.map((purpose) => text[`purpose_${purpose}`]).sort(byWord)),
      when: format.moment(last),
      times: count === 1 ? '' : begin === end ? text.often(count) : text.oftenSince(count, begin),
      role: words[`role_${role}`],
    };
  };
}
