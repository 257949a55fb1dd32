/** Which runs are picked out, in every picture and table at once. */

export type Emphasis = "plain" | "strong" | "faint";

export class Selection {
  /** The run under the pointer or the focus. */
  hovered: number | null = null;
  /** Runs that were clicked; they stay picked out. */
  readonly pinned = new Set<number>();
  /** All runs of one group (an optimizer), while its entry in a legend is pointed at. */
  group: string | null = null;
  private readonly listeners: (() => void)[] = [];

  /** @param groupOf the group of each run */
  constructor(private readonly groupOf: readonly string[]) {}

  /** Call a function after each change. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  hover(run: number | null): void {
    if (run === this.hovered) return;
    this.hovered = run;
    this.tell();
  }

  hoverGroup(group: string | null): void {
    if (group === this.group) return;
    this.group = group;
    this.tell();
  }

  toggle(run: number): void {
    if (!this.pinned.delete(run)) this.pinned.add(run);
    this.tell();
  }

  clear(): void {
    this.pinned.clear();
    this.hovered = this.group = null;
    this.tell();
  }

  /** Whether anything is picked out. */
  get active(): boolean {
    return this.hovered !== null || this.group !== null || this.pinned.size > 0;
  }

  /** How a run is drawn: those that are picked out strong, the others then faint. */
  emphasis(run: number): Emphasis {
    if (!this.active) return "plain";
    const picked = run === this.hovered || this.pinned.has(run) || this.groupOf[run] === this.group;
    return picked ? "strong" : "faint";
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
