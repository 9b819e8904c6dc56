import { Component, type ReactNode } from 'react';

/** A fault of the picture stays in its own place: the words and the table are whole without it. */
export class StageBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null };
  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }
  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <div className="stage-failed" role="status">
        <h3>The picture could not be drawn here</h3>
        <p>Nothing is missing: the words and the table hold all that it would show. What the browser said: {this.state.message}</p>
      </div>
    );
  }
}
