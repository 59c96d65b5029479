import { useRef, useState } from 'preact/hooks';
import { diaryFiles as words } from '../words/en/diary.ts';

type Props = {
  readonly onFiles: (files: readonly File[]) => void;
  /** How many were read of how many, while that goes on. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
};

/** Takes workout files, dropped or chosen. */
export function FileDrop({ onFiles, progress }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section
      class={isOver ? 'card drop over' : 'card drop'}
      aria-labelledby="take-title"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 id="take-title">{words.take}</h2>
      <p class="soft">{words.drop}</p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        name="workouts"
        accept=".fit,.tcx,.gpx,.gz"
        aria-label={words.pick}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="button quiet"
        id="pick-files"
        disabled={progress !== undefined}
        onClick={() => picker.current?.click()}
      >
        {words.pick}
      </button>
      <p class="small" role="status">
        {progress === undefined ? '' : words.reading(progress.done, progress.all)}
      </p>
    </section>
  );
}
