import { lazy, type SubmitEvent, Suspense, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDraft } from '@/app/outbox/useDraft';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { talkText } from '@/i18n/talk/nl';
import { Button, Icon, IconButton } from '@/ui';
import styles from './Composer.module.css';
import type { Side } from './contact.graphql';
import { MessageField, overBy } from './MessageField';
import type { About, Said } from './useTalking';

/** Only staff are told how their text reads, and have standing answers. */
const ReadabilityHint = lazy(() => import('./ReadabilityHint'));
const PickAnswer = lazy(() => import('./PickAnswer'));
const OpenField = lazy(() => import('./OpenField'));

const MAX_FILE = 20 * 1024 * 1024;
const KINDS: readonly About['kind'][] = ['JOB_APPLICATION', 'TASK', 'VACANCY', 'APPOINTMENT', 'DOCUMENT'];

/** What another page asks to talk about: `?over=JOB_APPLICATION:<id>`. */
function useAbout(): [About | undefined, () => void] {
  const [params, setParams] = useSearchParams();
  const [kind, id] = (params.get('over') ?? '').split(':');
  const known = KINDS.find((one) => one === kind);
  const forget = () => {
    if (!params.has('over')) return;
    params.delete('over');
    setParams(params, { replace: true });
  };
  return [known && id ? { kind: known, id } : undefined, forget];
}

/** What a standing answer leaves open, such as `[volgende afspraak]`. */
const OPEN_FIELD = /\[\p{L}[^\]\n]*\]/u;

/**
 * Where one writes, with a file or about something if one likes. Words that are not sent yet stay, also when the page is
 * closed.
 */
export function Composer({
  dossierId,
  side,
  attaches,
  onSend,
}: {
  dossierId: string;
  side: Side;
  /** Whether a file can go along. */
  attaches: boolean;
  onSend: (said: Said) => void;
}) {
  const text = useText(contactText);
  const talk = useText(talkText);
  const draft = useDraft(`contact.message.${dossierId}`, '');
  const area = useRef<HTMLTextAreaElement>(null);
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<string>();
  const [about, notAbout] = useAbout();
  const [picking, setPicking] = useState(false);
  /** The open field about which was warned: the second time it is sent all the same. */
  const [warned, setWarned] = useState<string>();
  const staff = side === 'STAFF';

  const send = () => {
    const said = draft.value.trim();
    if ((said === '' && !file) || overBy(said) > 0) {
      area.current?.focus();
      return;
    }
    const open = staff ? OPEN_FIELD.exec(said)?.[0] : undefined;
    setWarned(open);
    if (open && open !== warned) {
      area.current?.focus();
      return;
    }
    setWarned(undefined);
    onSend({ text: said, file, about });
    draft.clear();
    setFile(undefined);
    notAbout();
    area.current?.focus();
  };
  const choose = (chosen: File) => {
    const large = chosen.size > MAX_FILE;
    setProblem(large ? talk.tooLarge(chosen.name) : undefined);
    if (!large) setFile(chosen);
    area.current?.focus();
  };

  /** Where one was writing; still to be changed before it goes. */
  const insert = (words: string) =>
    draft.change((now) => {
      const at = area.current?.selectionEnd ?? now.length;
      return now.trim() === '' ? words : now.slice(0, at) + words + now.slice(at);
    });
  const stopPicking = () => {
    setPicking(false);
    requestAnimationFrame(() => area.current?.focus());
  };

  return (
    <form
      className={styles.composer}
      data-attaches={attaches || undefined}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        send();
      }}
    >
      {file ? (
        <Along key={`${file.name} ${file.lastModified}`} file={file} onRemove={() => setFile(undefined)} />
      ) : null}
      {about && !file ? (
        <p className={styles.along}>
          <Icon name="chat" /> {talk.about}: {talk[about.kind]}
          <IconButton icon="close" label={talk.notAbout} onClick={notAbout} />
        </p>
      ) : null}
      {problem ? (
        <p className={styles.over} role="alert">
          {problem}
        </p>
      ) : null}
      {staff ? (
        <p className={styles.tools}>
          <Button small kind="quiet" icon="chat" onClick={() => setPicking(true)}>
            {talk.quick}
          </Button>
        </p>
      ) : null}
      {attaches ? <Attach onChoose={choose} /> : null}
      <MessageField
        ref={area}
        value={draft.value}
        onChange={draft.change}
        onEnter={send}
        onSlash={staff ? () => setPicking(true) : undefined}
      />
      <Button type="submit" kind="primary" icon="send">
        <span className={styles.word}>{text.send}</span>
      </Button>
      {staff ? (
        <Suspense>
          {warned && draft.value.includes(warned) ? <OpenField field={warned} /> : null}
          <ReadabilityHint text={draft.value} />
          {picking ? <PickAnswer dossierId={dossierId} onPick={insert} onClose={stopPicking} /> : null}
        </Suspense>
      ) : null}
    </form>
  );
}

function Attach({ onChoose }: { onChoose: (file: File) => void }) {
  const text = useText(talkText);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="image/jpeg,image/png,application/pdf,.docx"
        className="wb-hidden"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="chat-attachment"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
      <IconButton icon="camera" label={text.attach} onClick={() => field.current?.click()} />
    </>
  );
}

/** The file that goes along, to be looked at before it goes. */
function Along({ file, onRemove }: { file: File; onRemove: () => void }) {
  const text = useText(talkText);
  const format = useFormat();
  const [url] = useState(() => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined));
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return (
    <p className={styles.along}>
      {url ? <img src={url} alt={text.attached} className={styles.thumb} /> : <Icon name="file" />}
      <span className={styles.name}>{file.name}</span> {format.fileSize(file.size)}
      <IconButton icon="close" label={text.detach} onClick={onRemove} />
    </p>
  );
}
