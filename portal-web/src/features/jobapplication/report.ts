import type { Me } from '@/app/session/session';
import type { OutboxFile } from '@/app/outbox/outbox';
import { newId } from '@/graphql';
import { today } from '@/i18n';
import type { Translation } from '@/i18n';
import type { jobApplicationText } from '@/i18n/jobapplication/nl';
import type { FormError } from '@/ui';
import type { Channel } from './jobapplication.graphql';

/** What the client fills in; its id is made when the form is first opened, so that sending twice is harmless. */
export type ReportDraft = {
  id: string;
  employer: string;
  job: string;
  appliedOn: string;
  channel: Channel | '';
  note: string;
  vacancyId: string | null;
  files: OutboxFile[];
};

export const MAX_FILE = 20 * 1024 * 1024;
const WEEKS_AGO = 13;

export function emptyReport(fill: Partial<ReportDraft> = {}): ReportDraft {
  return {
    id: newId(),
    employer: '',
    job: '',
    appliedOn: today(),
    channel: '',
    note: '',
    vacancyId: null,
    files: [],
    ...fill,
  };
}

/** The oldest day that can be reported. */
export function oldestDay(now = today()): string {
  return new Date(Date.parse(`${now}T00:00:00Z`) - WEEKS_AGO * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** What still has to be filled in; the server checks the same. */
export function problemsOf(
  draft: ReportDraft,
  text: Translation<typeof jobApplicationText>,
  now = today(),
): FormError[] {
  const problems: (FormError | false)[] = [
    !draft.employer.trim() && { name: 'employer', message: text.needEmployer },
    !draft.job.trim() && { name: 'job', message: text.needJob },
    !draft.appliedOn && { name: 'appliedOn', message: text.needDay },
    draft.appliedOn > now && { name: 'appliedOn', message: text.dayToCome },
    Boolean(draft.appliedOn) &&
      draft.appliedOn < oldestDay(now) && { name: 'appliedOn', message: text.dayTooOld },
    !draft.channel && { name: 'channel', message: text.needHow },
  ];
  return problems.filter((problem) => problem !== false);
}

/** Chosen files as they will travel; a photo straight from the camera gets a name that says what it is. */
export function filesOf(
  files: readonly File[],
  draft: Pick<ReportDraft, 'id' | 'employer'>,
  me: Pick<Me, 'dossierId'>,
  text: Translation<typeof jobApplicationText>,
): OutboxFile[] {
  return files.map((file) => {
    const camera = /^(image|img|dsc|pxl)?[-_ ]?\d*\.(jpe?g|png)$/i.exec(file.name);
    const name =
      camera && draft.employer ? `${text.photoName(draft.employer.trim())}.${camera[2]}` : file.name;
    return {
      id: newId(),
      name: name.slice(-200),
      type: file.type,
      blob: file,
      place: { dossierId: me.dossierId ?? '', jobApplicationId: draft.id },
    };
  });
}
