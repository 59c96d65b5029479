import { check } from '../words/en/check.ts';

type LoadingProps = Pick<Props, 'title' | 'words'>;

export function Loading({ title, words = check.loading }: LoadingProps) {
  return (
    <>
      {title && <h1>{title}</h1>}
      <p class="waiting" role="status">
        {words}
      </p>
    </>
  );
}

type Props = {
  /** The first heading of the page, where it has no other. */
  readonly title?: string | undefined;
  readonly words?: string;
  readonly onTryAgain: () => void;
};

export function CannotLoad({ title, words = check.cannotLoad, onTryAgain }: Props) {
  return (
    <div class="card" role="alert">
      {title !== undefined && <h1>{title}</h1>}
      <p>{words}</p>
      <p class="turns">
        <button type="button" class="button" onClick={onTryAgain}>
          {check.tryAgain}
        </button>
      </p>
    </div>
  );
}
