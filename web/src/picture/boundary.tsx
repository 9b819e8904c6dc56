import './boundary.css';
import { Component, type ReactElement, type ReactNode } from 'react';

/** Stands where this browser cannot draw a picture, lay it out or load what draws it. */
export function PictureFailed({ reason }: { reason: string }): ReactElement {
  return (
    <div className="picture-off" role="status">
      <h3>The picture could not be drawn here</h3>
      <p>Nothing is missing from the answer: the words and the table hold all that it would show.</p>
      <p>What the browser said: {reason}</p>
    </div>
  );
}

/** A fault of a picture stays in its own place: the words and the table are whole without it. */
export class PictureBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null };
  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }
  override render(): ReactNode {
    return this.state.message === null ? this.props.children : <PictureFailed reason={this.state.message} />;
  }
}
