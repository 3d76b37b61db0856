import { useState } from 'react';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Avatar, Button, Cluster, Notice, Soft, Stack, useOnline } from '@/ui';
import type { Look } from './grid';
import { WhyDialog } from './WhoLookedWhy';
import styles from './WhoLooked.module.css';

type OneLookProps = {
  look: Look;
  /** As it is said: "vandaag". */
  day: string;
  dossierId: string;
  onAsked: () => void;
};

/** One line of "Wie heeft gekeken", with what was asked and answered about it. */
export function OneLook({ look, day, dossierId, onAsked }: OneLookProps) {
  const text = useText(dossierText);
  const format = useFormat();
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const { actorName, organisationName, role, sections, purposes, questions } = look;
  const what = sections.map((section) =>
    section === 'BARRIERS'
      ? text.section_BARRIERS.toLowerCase()
      : text.lookedYour(text[`section_${section}`]),
  );
  return (
    <li className={styles.look}>
      <Avatar name={actorName} size="s" />
      <Stack gap={0}>
        <span>
          <strong className={styles.name}>{actorName}</strong>
          {text.lookedDid(organisationName ?? '', format.list(what), look.count)}
        </span>
        <Soft>
          {[text[`role_${role}`], text.lookedAt(format.time(look.first), format.time(look.last))].join(', ')}
        </Soft>
        {purposes.length > 0 ? (
          <span>
            {text.lookedWhy}: {format.list(purposes.map((purpose) => text[`purpose_${purpose}`]))}
          </span>
        ) : null}
        {questions.map((question) => (
          <Notice key={question.id} tone={question.answer ? 'forYou' : 'wait'}>
            <Stack gap={0}>
              {question.answer ? (
                <>
                  <strong>{text.whyAnswer(question.answer.byName, format.moment(question.answer.at))}</strong>
                  <span className={styles.answer}>{question.answer.text}</span>
                </>
              ) : (
                <span>{text.whyWaiting}</span>
              )}
              {question.text ? <Soft>{text.whyYours(question.text)}</Soft> : null}
            </Stack>
          </Notice>
        ))}
        {look.canBeAsked && questions.length === 0 && online ? (
          <Cluster>
            <Button small icon="question" onClick={() => setAsking(true)}>
              {text.whyAsk}
              <span className="wb-hidden">{` ${actorName}, ${day}`}</span>
            </Button>
          </Cluster>
        ) : null}
        {asking ? (
          <WhyDialog
            look={look}
            dossierId={dossierId}
            onClose={() => setAsking(false)}
            onAsked={() => {
              setAsking(false);
              onAsked();
            }}
          />
        ) : null}
      </Stack>
    </li>
  );
}
