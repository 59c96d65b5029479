import type { AskedGuide } from '@footing/assessment';

/** Questions of the guide, in its words. */
export function QuestionList({
  guide,
  ids,
}: {
  readonly guide: AskedGuide;
  readonly ids: readonly string[];
}) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{guide.questions.find((question) => question.id === id)!.text}</li>
      ))}
    </ul>
  );
}
