import { useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Avatar, Link } from '@/ui';
import type { ContactPerson, Talk } from './contact.graphql';
import { firstName, inOrder, readsAlong } from './thread';
import styles from './WhoAnswers.module.css';

/** All contact persons of a client with more than one: who is for what, and who reads this conversation. */
export function WhoAnswers({ talk }: { talk: Pick<Talk, 'contactPersons' | 'grants'> }) {
  const text = useText(talkText);
  const people = inOrder(talk.contactPersons);
  if (people.length < 2) return null;
  return (
    <>
      <strong>{text.whoAnswers}</strong>
      <ul className={styles.people}>
        {people.map((person) => (
          <One key={`${person.id} ${person.role}`} person={person} reads={readsAlong(person, talk.grants)} />
        ))}
      </ul>
    </>
  );
}

function One({ person, reads }: { person: ContactPerson; reads: boolean }) {
  const text = useText(talkText);
  return (
    <li className={styles.person}>
      <Avatar name={person.name} size="s" />
      <span>
        <strong>{person.name}</strong> · {text[person.role]} · {person.organisation.name}
        <span className={styles.line}>
          {text[`${person.role}about`]} {reads ? text.readsAlong : text.doesNotRead(firstName(person.name))}
        </span>
        {reads ? null : <Link to="/wie-ziet-wat">{text.share}</Link>}
      </span>
    </li>
  );
}
