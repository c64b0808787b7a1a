import { wordOf } from "./words";

/** Puts a button on each block of code that copies it as its author wrote it. */
export function addCopyButtons(): void {
  const [copy, copied] = [wordOf("copy"), wordOf("copied")];
  if (copy === undefined || copied === undefined) return;
  for (const code of document.querySelectorAll("main pre > code")) {
    const block = code.parentElement!;
    const frame = document.createElement("div");
    frame.className = "code-frame";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    block.replaceWith(frame);
    frame.append(block, button);
  }

  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  document.body.append(status);
  // The review shows copies of a card, and their buttons are copies too.
  document.addEventListener("click", async event => {
    const button = event.target instanceof Element ? event.target.closest(".code-frame > .copy") : null;
    const code = button?.parentElement!.querySelector("code");
    if (!button || !code || !(await write(code))) return;
    status.textContent = button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
      status.textContent = "";
    }, 2000);
  });
}

/** Numbers of lines are no text, so they stay behind; so does the last line break, which would run a command where it is pasted. */
async function write(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ""));
    return true;
  } catch {
    // Without https, or where the reader does not allow it, only what is selected can be copied.
    const selection = getSelection();
    selection?.selectAllChildren(code);
    const isCopied = document.execCommand("copy");
    selection?.removeAllRanges();
    return isCopied;
  }
}
