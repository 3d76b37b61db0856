import { useEffect, useRef, useState } from 'react';
import { useLive, useQuery } from '@/graphql';
import { useForget } from '../session/session';
import { PersonAccessChanged, PersonAccessQuery } from './person.graphql';

type Before = { dossierId: string; name: string; sections: readonly string[] };

/** What changed last: how many sections went and came, of whom. */
const NOTHING = { epoch: 0, lost: 0, gained: 0, name: '' };

/**
 * Watches what one may see of a client. When that changes, every answer read before is forgotten and the parts of the
 * page begin anew (`epoch` grows), so that nothing hidden stays on the screen or in memory.
 */
export function usePersonAccess(dossierId: string) {
  const forget = useForget();
  const [{ data }, read] = useQuery({
    query: PersonAccessQuery,
    variables: { dossierId },
    requestPolicy: 'network-only',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  useLive(PersonAccessChanged, { dossierId }, (hint) => {
    if (!hint?.dossierChanged.section) again();
  });

  const person = data?.dossier;
  const [change, setChange] = useState(NOTHING);
  const before = useRef<Before | null>(null);
  useEffect(() => {
    if (!data) return;
    const is: readonly string[] = person?.visibleSections ?? [];
    const old = before.current;
    before.current = { dossierId, name: person?.clientName ?? old?.name ?? '', sections: is };
    if (old?.dossierId !== dossierId) {
      setChange(({ epoch }) => ({ ...NOTHING, epoch }));
      return;
    }
    const lost = old.sections.filter((section) => !is.includes(section)).length;
    const gained = is.filter((section) => !old.sections.includes(section)).length;
    if (lost + gained === 0) return;
    setChange(({ epoch }) => ({ epoch: epoch + 1, lost, gained, name: old.name }));
    forget();
  }, [data, dossierId, person, forget]);

  return { person, loaded: data !== undefined, again, ...change };
}
