// Both run in Anki's reviewer page.

// What is shown, what a style puts before elements included.
function textOfCard() {
  const qa = document.getElementById("qa");
  const before = [...qa.querySelectorAll("*")].map((one) => getComputedStyle(one, "::before").content);
  return [...before, qa.innerText].join("\n");
}

// Shows each card, question and then answer, as in a review, and returns what is not shown as it was meant, a line each.
async function reviewCards({ cards, night }) {
  const qa = document.getElementById("qa");
  const found = [];
  for (const card of cards) {
    const body = `${night ? "nightMode night_mode " : ""}${card.body} isLin`;
    _showQuestion(card.question, card.answer, body);
    await look(card, "question");
    _showAnswer(card.answer, body);
    await look(card, "answer");
  }
  return found;

  async function look(card, side) {
    await new Promise((shown) => _queueAction(shown));
    await Promise.all([...qa.querySelectorAll("img")].map((image) => image.decode().catch(() => {})));
    const faults = [...formulas(), ...text(), ...pictures(), ...(await sounds()), ...places()];
    for (const fault of new Set(faults)) found.push(`${card.id}, ${side}: ${fault}`);
  }

  function* formulas() {
    for (const broken of qa.querySelectorAll("[data-mjx-error]")) yield `formula not drawn: ${broken.getAttribute("data-mjx-error")}`;
    for (const red of qa.querySelectorAll('mjx-assistive-mml [mathcolor="red"]')) {
      if (/^\\[A-Za-z]+$/.test(red.textContent)) yield `command not known: ${red.textContent}`;
    }
  }

  // MathJax leaves code alone, and finds no delimiter that elements tear apart.
  function* text() {
    if (!qa.innerText.trim() && !qa.querySelector("img, audio, video")) yield "nothing is shown";
    const nodes = document.createTreeWalker(qa, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const isText = !nodes.currentNode.parentElement.closest("code, pre, script, style, mjx-container");
      if (isText && /\\[([]/.test(nodes.currentNode.data)) yield `TeX left as text: ${nodes.currentNode.data.slice(0, 80)}`;
    }
  }

  function* pictures() {
    for (const image of qa.querySelectorAll("img")) if (!image.naturalWidth) yield `picture not shown: ${image.getAttribute("src")}`;
  }

  async function sounds() {
    const sources = [...qa.querySelectorAll("audio[src], video[src], source[src]")].map((medium) => medium.getAttribute("src"));
    const there = await Promise.all(sources.map((source) => fetch(source).then((answer) => answer.ok, () => false)));
    return sources.filter((_, i) => !there[i]).map((source) => `sound or film not there: ${source}`);
  }

  // Lines begin on the side where their script does.
  function* places() {
    const width = document.documentElement.scrollWidth;
    if (width > innerWidth) yield `wider than the window: ${width} of ${innerWidth}`;
    for (const block of qa.querySelectorAll("[dir], [dir] p, [dir] li")) {
      const style = getComputedStyle(block);
      if (style.direction === "rtl" && !["start", "right"].includes(style.textAlign)) yield `lines begin at the left: ${block.innerText.slice(0, 80)}`;
    }
  }
}
