import { lazy, type SubmitEvent, Suspense, useEffect, useId, useRef, useState } from 'react';
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

const PointAt = lazy(() => import('./PointAt'));
/** Only staff are told how their text reads, and have standing answers. */
const ReadabilityHint = lazy(() => import('./ReadabilityHint'));
const PickAnswer = lazy(() => import('./PickAnswer'));
const OpenField = lazy(() => import('./OpenField'));

const MAX_FILE = 20 * 1024 * 1024;
const KINDS: readonly About['kind'][] = ['JOB_APPLICATION', 'TASK', 'VACANCY', 'APPOINTMENT', 'DOCUMENT'];

/** What a standing answer leaves open, such as `[volgende afspraak]`. */
const OPEN_FIELD = /\[\p{L}[^\]\n]*\]/u;

/** What goes along with the words: a file, or something they are about. */
type Along = { file?: File; about?: About & { title?: string } };

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

/**
 * Where one writes, with a file or about something if one likes. What is not sent yet stays on this device, also when
 * the page is closed: the words, and one file a conversation.
 */
export function Composer({
  dossierId,
  side,
  visible,
  onSend,
}: {
  dossierId: string;
  side: Side;
  /** Sections that the writer may see: what can be pointed at, and whether a file can go along. */
  visible: readonly string[];
  onSend: (said: Said) => void;
}) {
  const text = useText(contactText);
  const talk = useText(talkText);
  const draft = useDraft(`contact.message.${dossierId}`, '');
  const along = useDraft<Along>(`contact.along.${dossierId}`, {});
  const area = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const [asked, forgetAsked] = useAbout();
  const [picking, setPicking] = useState<'answer' | 'thing'>();
  const [tools, setTools] = useState(false);
  const toolsId = useId();
  /** The open field about which was warned: the second time it is sent all the same. */
  const [warned, setWarned] = useState<string>();
  const staff = side === 'STAFF';
  const { file } = along.value;
  const about = along.value.about ?? (asked && { ...asked, title: undefined });

  const notAlong = () => {
    along.clear();
    forgetAsked();
  };
  const send = () => {
    const said = draft.value.trim();
    if ((said === '' && !file && !along.value.about) || overBy(said) > 0) {
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
    onSend({ text: said, file, about: about && { kind: about.kind, id: about.id } });
    draft.clear();
    notAlong();
    area.current?.focus();
  };
  const choose = (chosen: File) => {
    const large = chosen.size > MAX_FILE;
    setProblem(large ? talk.tooLarge(chosen.name) : undefined);
    if (!large) along.change({ file: chosen });
    setTools(false);
    area.current?.focus();
  };
  /** Where one was writing; still to be changed before it goes. */
  const insert = (words: string) =>
    draft.change((now) => {
      const at = area.current?.selectionEnd ?? now.length;
      return now.trim() === '' ? words : now.slice(0, at) + words + now.slice(at);
    });
  const stopPicking = () => {
    setPicking(undefined);
    setTools(false);
    requestAnimationFrame(() => area.current?.focus());
  };

  return (
    <form
      className={styles.composer}
      data-tools={!staff || undefined}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        send();
      }}
    >
      {file ? <FileAlong key={`${file.name} ${file.lastModified}`} file={file} onRemove={notAlong} /> : null}
      {about && !file ? (
        <p className={styles.along}>
          <Icon name="pin" />
          <span className={styles.name}>
            {talk.about}: {talk[about.kind]}
            {about.title ? ` · ${about.title}` : ''}
          </span>
          <IconButton icon="close" label={talk.notAbout} onClick={notAlong} />
        </p>
      ) : null}
      {problem ? (
        <p className={styles.over} role="alert">
          {problem}
        </p>
      ) : null}
      <div id={toolsId} className={styles.tools} hidden={!staff && !tools}>
        {staff ? (
          <Button small kind="quiet" icon="chat" onClick={() => setPicking('answer')}>
            {talk.quick}
          </Button>
        ) : null}
        <Button small kind="quiet" icon="pin" onClick={() => setPicking('thing')}>
          {talk.point}
        </Button>
        {visible.includes('DOCUMENTS') ? <Attach onChoose={choose} /> : null}
      </div>
      {staff ? null : (
        <IconButton
          icon="plus"
          label={talk.add}
          aria-expanded={tools}
          aria-controls={toolsId}
          onClick={() => setTools(!tools)}
        />
      )}
      <MessageField
        ref={area}
        value={draft.value}
        onChange={draft.change}
        onEnter={send}
        onSlash={staff ? () => setPicking('answer') : undefined}
      />
      <Button type="submit" kind="primary" icon="send">
        <span className={styles.word}>{text.send}</span>
      </Button>
      {staff ? (
        <Suspense>
          {warned && draft.value.includes(warned) ? <OpenField field={warned} /> : null}
          <ReadabilityHint text={draft.value} />
        </Suspense>
      ) : null}
      <Suspense>
        {picking === 'answer' ? (
          <PickAnswer dossierId={dossierId} onPick={insert} onClose={stopPicking} />
        ) : null}
        {picking === 'thing' ? (
          <PointAt
            dossierId={dossierId}
            visible={visible}
            onPick={(thing) => along.change({ about: thing })}
            onClose={stopPicking}
          />
        ) : null}
      </Suspense>
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
      <Button small kind="quiet" icon="camera" onClick={() => field.current?.click()}>
        {text.attach}
      </Button>
    </>
  );
}

/** The file that goes along, to be looked at before it goes. */
function FileAlong({ file, onRemove }: { file: File; onRemove: () => void }) {
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
