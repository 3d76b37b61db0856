import { useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Button, Dialog } from '@/ui';
import type { Message } from './contact.graphql';

/** What was taken back cannot be had again, so this is asked first. */
export function TakeBackDialog({
  message,
  onTakeBack,
  onClose,
}: {
  message: Message | undefined;
  onTakeBack: (message: Message) => void;
  onClose: () => void;
}) {
  const text = useText(talkText);
  return (
    <Dialog
      open={message !== undefined}
      onClose={onClose}
      title={text.takeBackTitle}
      actions={
        <>
          <Button
            kind="danger"
            onClick={() => {
              if (message) onTakeBack(message);
              onClose();
            }}
          >
            {text.takeBack}
          </Button>
          <Button onClick={onClose}>{text.stopTakingBack}</Button>
        </>
      }
    >
      <p>{text.takeBackWhat}</p>
      {message?.about?.kind === 'DOCUMENT' ? <p>{text.takeBackFile}</p> : null}
    </Dialog>
  );
}
