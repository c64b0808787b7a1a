namespace CourseKit.Browser.Tests;

/// <summary>
/// What TeX's own constructs look like, as pictures beside this file. They are drawn with the font that ships, so that they are the same
/// on any machine but for the
/// smoothing of edges, which is allowed for.
/// </summary>
public sealed class FormulaPictureTests : IAsyncLifetime
{
    private static readonly (string Name, string Markdown)[] _constructs =
    [
        ("overline", "$\\overline{A \\land B} \\ne A \\land B$"),
        ("cancel", "$\\cancel{x + y} + \\bcancel{z} + \\xcancel{w}$"),
        ("intervals", "$[0,1] \\cup (2,3] \\cup \\left[\\frac{1}{2}, 4\\right)$"),
        ("mbox", "$x = 0 \\mbox{ if so, else } y$"),
        ("operator", "$\\DeclareMathOperator{\\argmax}{arg\\,max} \\argmax_x f(x) + \\DeclareMathOperator*{\\esssup}{ess\\,sup} \\esssup_x g$"),
        ("letters", "$\\text{größer als } \\text{naïve Œuvre: } ñ + é$"),
        ("numbered", "$$\n\\begin{align} a &= b + c \\label{eq:one} \\\\ d &= e \\tag{T} \\\\ f &= g \\end{align}\n$$"),
        ("blank-lines", "$$\na = b\n\n+ c\n\n+ d\n$$"),
        ("matrix", "$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}$"),
        ("sum", "$$\n\\sum_{t=0}^{\\infty} \\gamma^t r_t = \\int_0^1 \\sqrt{\\frac{1 + x^2}{2}}\\, dx\n$$"),
    ];

    private readonly CoursePages _pages = new(TextSite.Build([.. _constructs.Select(each => ($"content/{each.Name}.md", $"---\ntitle: T\n---\n\n{each.Markdown}\n"))]));

    public static TheoryData<string> Names => [.. _constructs.Select(each => each.Name)];

    public Task InitializeAsync() => _pages.InitializeAsync();

    public Task DisposeAsync() => _pages.DisposeAsync();

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task A_construct_looks_as_in_its_picture(string name)
    {
        await using var open = await _pages.Open(name + "/", width: 800);
        await open.Page.EvaluateAsync("document.fonts.ready");

        var picture = await open.Page.Locator(".prose p:has(math), .prose .maths").First.ScreenshotAsync();

        await Picture.Match(open.Page, picture, name);
    }
}
