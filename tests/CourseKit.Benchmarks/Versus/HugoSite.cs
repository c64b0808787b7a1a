namespace CourseKit.Benchmarks;

/// <summary>
/// Makes of a corpus a site that Hugo can build, with a layout that does what the default theme does and Hugo can: course menu, contents,
/// previous and next, tags, feeds. Decks, search, checks of links and of questions have no like there.
/// </summary>
internal static class HugoSite
{
    private static readonly (string Path, string Text)[] _layouts =
    [
        ("layouts/_default/baseof.html", """
            <!doctype html>
            <html lang="{{ .Site.LanguageCode }}">
            <head>
            <meta charset="utf-8">
            <title>{{ .Title }}</title>
            <meta name="description" content="{{ .Description }}">
            <link rel="canonical" href="{{ .Permalink }}">
            </head>
            <body>
            <nav>{{ partial "menu.html" . }}</nav>
            <main>{{ block "main" . }}{{ end }}</main>
            </body>
            </html>
            """),
        ("layouts/partials/menu.html", """
            {{ $page := . }}
            <ul>
            {{ range .Site.Home.Sections.ByWeight }}
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
            {{ if or (eq . $page.CurrentSection) (eq . $page) }}
            <ul>{{ range .RegularPages.ByWeight }}
            <li><a href="{{ .RelPermalink }}"{{ if eq . $page }} aria-current="page"{{ end }}>{{ .Title }}</a></li>
            {{ end }}</ul>
            {{ end }}
            </li>
            {{ end }}
            </ul>
            """),
        ("layouts/_default/single.html", """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            <p>{{ .Description }}</p>
            <p>{{ .ReadingTime }} min to read</p>
            {{ .TableOfContents }}
            {{ .Content }}
            {{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            <ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            {{ end }}
            """),
        ("layouts/_default/list.html", """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            {{ .Content }}
            <ul>{{ range .Pages.ByWeight }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>
            {{ end }}
            """),
        ("layouts/shortcodes/orbit_review.html", """
            <section class="review">{{ .Inner | .Page.RenderString (dict "display" "block") }}</section>
            """),
    ];

    /// <param name="corpus">The folder of a corpus; it becomes a site of Hugo's as well.</param>
    /// <param name="highlights">Whether code is coloured.</param>
    public static void Add(string corpus, bool highlights)
    {
        Write("config.yaml", $"""
            baseURL: https://example.org/water-works/
            languageCode: en
            title: The Water Works of the Valley
            markup:
              highlight:
                codeFences: {(highlights ? "true" : "false")}
                noClasses: false
            """);
        foreach (var (path, text) in _layouts) Write(path, text);

        void Write(string path, string text)
        {
            var file = Path.Combine(corpus, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
