namespace CourseKit.Export.Tests;

internal static class CardSideCases
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["text"] = """
            Q: What does **feedback** do to *small* `errors`?
            A: It ~~hides~~ grows them.
            Two lines, and a hard break\
            after one. 5 < 6 & "7" > 'x'
            """,
        ["paragraphs"] = """
            Q: First, the case.

            Then the question?
            A: First this.

            Then that.
            """,
        ["maths"] = """
            Q: Is $a<b$ and $x_{{i}}^{2}$ & $\{y\}$ so?
            A: $$
            \begin{align*}
              f(x) &< \frac{{a}}{b} \\
              [sound: g] &> \text{\(z\)}
            \end{align*}
            $$
            """,
        ["cloze-with-tex-braces"] = """
            C: The {loss|of $f$} is {$\frac{a}{b}$} where $\{c\}$ holds, and {**the rest** `x::y`|std::hint} is not.
            """,
        ["colons"] = """
            C: In `std::vector` the {type:|name::} stands before {:size} at <https://example.org/a::b>.

            Q: And `std::vector` in a question?
            A: a::b
            """,
        ["braces"] = """
            Q: What is \{\{Front\}\} and `{{Back}}` and {{{x}}}?
            A: [Text]({{x}}) is `{{c1::no}}` cloze.
            """,
        ["anki-marks"] = """
            Q: Does \\(x\\) or `\[y\]` become maths, [sound:x.mp3] a sound, [latex]y[/latex] or [$]z[/$] a picture?
            A: No, [anki:play:q:0] neither.
            """,
        ["lists"] = """
            Q: Which?

            1. one
               - a
               - b
            2. two

            A:
            - [x] done
            - [ ] to do
            """,
        ["table"] = """
            Q: Which row is wrong?

            | a | b |
            |:--|--:|
            | `x` | $y$ |

            A: None.
            """,
        ["images"] = """
            Q: What is ![the "loop" <1>](loop.svg "A title") this?
            A: ![a dot](data:image/png;base64,AAAA) and ![away](https://example.org/a.png) ![again](https://example.org/a.png){width=20 onclick="x()"}
            """,
        ["links"] = """
            Q: See [other](other.md), [here](#what-comes-back), [away](https://example.org/?a=1&b=2 "T"), <mail@example.org>, [file](loop.svg)?
            A: [Run](javascript:alert(1)) [same](//example.org/x).
            """,
        ["code"] = """
            Q: What does this print?

            ```python
            if a < b:
            	print("{{x}}", d["k::v"])
            ```

            A: `{}`{.language-python}
            """,
        ["footnotes"] = """
            Q: What is meant?[^1]

            [^1]: The *first* note.

            A: That.
            """,
        ["raw-html"] = """
            Q: Press <kbd>x</kbd> <b onclick="go()">now</b><script>alert("{{")</script> <span style="color: red">red</span> <span style="background: url(data:,x)">blue</span>
            A: <iframe src="https://example.org"></iframe><div class="note"><p>Open <u>tag</div> <a href="javascript:x()">j</a> <img src="loop.svg" alt="raw" onerror="x()"> <custom-tag>kept</custom-tag>
            """,
        ["quotes-and-figures"] = """
            Q: > Who said *this*?
            >
            > - nobody
            A: ## A heading {#x .c}

            Term
            : Meaning
            """,
        ["callouts"] = """
            Q: > [!NOTE]
            > Which **one** is it?

            A:
            :::warning Mind $x$
            - one

            > [!TIP]
            > two
            :::
            """,
        ["emphasis-between-signs"] = "Q: **「目的」**です\nA: それは*「何」*か",
        ["scripts-of-the-world"] = "Q: ما هو \"الوكيل\"؟ 😀👩‍🏫 e\u0301 שלום \u202B\nA: 代理目标 — “naïve”",
    };
}
