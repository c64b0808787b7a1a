namespace CourseKit.Model;

/// <summary>
/// How many arguments commands of TeX take, and how many of them, counted from the last, are text. What is not listed takes none: a macro
/// after it needs no braces of its own.
/// </summary>
public static class TexArity
{
    private const string OfOne = """
        \sqrt \hat \bar \vec \dot \ddot \dddot \ddddot \tilde \check \breve \acute \grave \mathring \widehat \widetilde \widecheck \overline \underline
        \overbrace \underbrace \overbracket \underbracket \overparen \underparen \overgroup \undergroup \overrightarrow \overleftarrow \overleftrightarrow
        \underrightarrow \underleftarrow \underleftrightarrow \mathbb \mathcal \mathbf \mathrm \mathit \mathsf \mathtt \mathfrak \mathscr \mathnormal \boldsymbol
        \bm \bold \pmb \operatorname \phantom \hphantom \vphantom \smash \cancel \bcancel \xcancel \boxed \xrightarrow \xleftarrow \xleftrightarrow
        \xRightarrow \xLeftarrow \xLeftrightarrow \xmapsto \xhookrightarrow \xhookleftarrow \xrightleftharpoons \mathrel \mathbin \mathop \mathord \mathopen
        \mathup \mathbfit \symbf \mathclose \mathpunct \mathinner \substack \bra \ket \braket \Bra \Ket \mathclap \mathllap \mathrlap \pmod \pod \mod \norm \abs
        """;

    private const string OfText = """
        \text \textrm \textbf \textit \texttt \textsf \textup \textnormal \textmd \textsl \textsc \emph \mbox \hbox \fbox \tag \textcircled \sout \underbar
        """;

    private const string OfTwo = "\\frac \\dfrac \\tfrac \\cfrac \\binom \\dbinom \\tbinom \\overset \\underset \\stackrel \\textcolor \\enclose \\cancelto \\raisebox \\dv";

    private static readonly Dictionary<string, (int Count, int Texts)> _commands = All();

    public static (int Count, int Texts) Of(TexToken command) =>
        _commands.TryGetValue(command.Text, out var arguments) ? arguments : default;

    private static Dictionary<string, (int Count, int Texts)> All()
    {
        var all =
            new Dictionary<string, (int Count, int Texts)>(StringComparer.Ordinal) { ["\\colorbox"] = (2, 1), ["\\fcolorbox"] = (3, 1) };
        foreach (var name in Names(OfOne)) all.Add(name, (1, 0));
        foreach (var name in Names(OfText)) all.Add(name, (1, 1));
        foreach (var name in Names(OfTwo)) all.Add(name, (2, 0));
        return all;
    }

    private static string[] Names(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
