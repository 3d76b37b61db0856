import { type DragEvent, useRef, useState } from 'react';
import { useFormat, useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Button, IconButton } from './Button';
import { describedBy, FieldError, fieldId, type FieldProps, Hint, Optional } from './Field';
import { Icon } from './Icon';
import { ProgressBar } from './Progress';
import fieldStyles from './Field.module.css';
import styles from './FileField.module.css';

/** A chosen file and how far it is. */
export type ChosenFile = {
  id: string;
  name: string;
  size: number;
  state: 'chosen' | 'uploading' | 'waiting' | 'done' | 'failed';
  /** Share that was sent, 0 to 1. */
  progress?: number;
  /** Why it failed, in a sentence. */
  problem?: string;
};

type FileFieldProps = FieldProps & {
  files: readonly ChosenFile[];
  onAdd: (files: File[]) => void;
  onRemove: (id: string) => void;
  onRetry?: (id: string) => void;
  /** As the browser writes it: `image/*,.pdf`. */
  accept?: string;
  multiple?: boolean;
};

/** A photo from the camera, a file from the device, or one dragged here; with how far each is. */
export function FileField({
  name,
  label,
  hint,
  error,
  optional,
  files,
  onAdd,
  onRemove,
  onRetry,
  accept = 'image/jpeg,image/png,application/pdf,.docx',
  multiple = false,
}: FileFieldProps) {
  const text = useText(uiText);
  const choose = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const add = (list: FileList | null) => {
    const chosen = Array.from(list ?? []);
    if (chosen.length > 0) onAdd(multiple ? chosen : chosen.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };

  return (
    <fieldset
      className={fieldStyles.field}
      data-invalid={Boolean(error) || undefined}
      aria-describedby={describedBy(name, hint ? 'hint' : null, error ? 'error' : null)}
    >
      <legend className={fieldStyles.label}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div
        className={styles.place}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={photo}
          type="file"
          accept="image/*"
          capture="environment"
          className="wb-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
        <input
          ref={choose}
          type="file"
          accept={accept}
          multiple={multiple}
          className="wb-hidden"
          tabIndex={-1}
          aria-hidden="true"
          data-testid={fieldId(name)}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
        <span className={styles.camera}>
          <Button icon="camera" onClick={() => photo.current?.click()}>
            {text.takePhoto}
          </Button>
        </span>
        <Button id={fieldId(name)} icon="file" onClick={() => choose.current?.click()}>
          {text.chooseFile}
        </Button>
        <span className={styles.drop}>{text.dropHere}</span>
      </div>
      {files.length > 0 ? (
        <ul className={styles.files}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={onRemove} onRetry={onRetry} />
          ))}
        </ul>
      ) : null}
    </fieldset>
  );
}

function FileRow({
  file,
  onRemove,
  onRetry,
}: {
  file: ChosenFile;
  onRemove: (id: string) => void;
  onRetry?: (id: string) => void;
}) {
  const text = useText(uiText);
  const format = useFormat();
  const percent = Math.round((file.progress ?? 0) * 100);
  const words = {
    chosen: format.fileSize(file.size),
    uploading: text.uploading(percent),
    waiting: text.uploadWaiting,
    done: text.uploaded,
    failed: file.problem ?? text.uploadFailed,
  };
  return (
    <li className={styles.file} data-state={file.state}>
      <Icon
        name={file.state === 'done' ? 'checkCircle' : file.state === 'failed' ? 'attention' : 'file'}
        size="m"
      />
      <span className={styles.words}>
        <span className={styles.name}>{file.name}</span>
        <span className={styles.state} role="status">
          {words[file.state]}
        </span>
        {file.state === 'uploading' ? (
          <ProgressBar hideLabel label={file.name} value={file.progress ?? 0} />
        ) : null}
        {file.state === 'failed' && onRetry ? (
          <Button small kind="quiet" icon="refresh" onClick={() => onRetry(file.id)}>
            {text.tryAgain}
          </Button>
        ) : null}
      </span>
      <IconButton icon="close" label={text.removeFile(file.name)} onClick={() => onRemove(file.id)} />
    </li>
  );
}
