import { useEffect, useRef, useState } from 'react';
import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type RenderTask,
  TextLayer,
} from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { Skeleton } from '@/ui';
import { Sheet, type Pins } from './Sheet';
import styles from './Viewer.module.css';

GlobalWorkerOptions.workerSrc = worker;

/** Pages are drawn this sharp at most, so that a phone does not run out of memory. */
const MAX_SHARPNESS = 2;

/** The pages of a PDF as pictures with their text over them, so that it can be selected and read aloud. */
export default function PdfPages({
  bytes,
  pins,
  onFailed,
}: {
  bytes: ArrayBuffer;
  pins: Pins;
  onFailed: () => void;
}) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  useEffect(() => {
    // The worker takes what it is given, so it gets a copy. No code of a PDF runs, and no compiled parts are loaded.
    const task = getDocument({
      data: bytes.slice(0),
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    });
    let current = true;
    task.promise.then(
      (opened) => {
        if (current) setPdf(opened);
      },
      () => {
        if (current) onFailed();
      },
    );
    return () => {
      current = false;
      void task.destroy();
    };
  }, [bytes, onFailed]);
  if (!pdf) return <Skeleton card lines={8} />;
  return (
    <div className={styles.sheets}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <Sheet key={index} page={index + 1} pages={pdf.numPages} pins={pins}>
          <PdfPage pdf={pdf} page={index + 1} />
        </Sheet>
      ))}
    </div>
  );
}

function PdfPage({ pdf, page }: { pdf: PDFDocumentProxy; page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    let task: RenderTask | undefined;
    const draw = async () => {
      const proxy = await pdf.getPage(page);
      const [picture, words] = [canvas.current, text.current];
      if (!current || !picture || !words) return;
      const width = picture.parentElement?.clientWidth ?? 800;
      const viewport = proxy.getViewport({ scale: width / proxy.getViewport({ scale: 1 }).width });
      const sharpness = Math.min(MAX_SHARPNESS, devicePixelRatio || 1);
      picture.width = Math.round(viewport.width * sharpness);
      picture.height = Math.round(viewport.height * sharpness);
      task = proxy.render({ canvas: picture, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
      await task.promise;
      if (!current) return;
      words.replaceChildren();
      words.style.setProperty('--total-scale-factor', `${viewport.scale}`);
      words.style.setProperty('--scale-factor', `${viewport.scale}`);
      await new TextLayer({
        textContentSource: proxy.streamTextContent(),
        container: words,
        viewport,
      }).render();
    };
    draw().catch(() => undefined);
    return () => {
      current = false;
      task?.cancel();
    };
  }, [pdf, page]);
  return (
    <>
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className={styles.text} />
    </>
  );
}
