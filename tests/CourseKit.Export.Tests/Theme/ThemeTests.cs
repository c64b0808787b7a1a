using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

public sealed class ThemeTests
{
    private const string Page = """
        === content/_index.md
        ---
        title: Tides
        ---

        Up and down.

        """;

    [Fact]
    public void The_default_theme_is_sound()
    {
        // With a template of the course, here one that says the same, all templates are checked.
        var footer = DefaultTheme.Files.Single(file => file.Name == "partials/footer.html");
        var theme = Theme.Create([footer], Shortcodes.All);

        Assert.Equal([], theme.Diagnostics.Select(finding => $"{finding.Location.Path}({finding.Location.Start}): {finding.Message}"));
    }

    /// <summary>What who is not trusted may not call an element (<c>contributors: untrusted</c>).</summary>
    [Fact]
    public void Every_id_that_a_template_writes_out_is_known_to_be_the_themes()
    {
        var ids = DefaultTheme.Files.Where(file => file.Name.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => file.Source.Text.Split(" id=\"").Skip(1).Select(rest => rest.Split('"', '{')[0]))
            .Where(id => id.Length > 0).Select(id => id.EndsWith('-') ? id + "1" : id).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("course-page", ids);
        Assert.All(ids, id => Assert.True(ThemeIds.Has(id), id));
    }

    [Theory]
    [InlineData("partials/menu.html")]
    [InlineData("partials/footer.html")]
    [InlineData("partials/scheme.html")]
    [InlineData("partials/page-words.html")]
    [InlineData("partials/review-settings.html")]
    [InlineData("partials/review-page-settings.html")]
    public void A_part_that_a_folders_pages_have_in_common_is_made_once(string part) => Assert.True(Theme.Default.NewParts().IsShared(part));

    [Fact]
    public void A_part_of_the_page_itself_is_made_on_each() => Assert.False(Theme.Default.NewParts().IsShared("partials/head.html"));

    [Fact]
    public void Every_built_in_shortcode_that_renders_has_a_template()
    {
        // Review blocks have their own template, and an included file is part of the page before anything is rendered.
        var rendered = Shortcodes.All.Select(shortcode => shortcode.Name).Except(["orbit_review", "include"], StringComparer.Ordinal);

        Assert.All(rendered, name => Assert.True(Theme.Default.Has($"shortcodes/{name}.html"), name));
    }

    [Fact]
    public void A_file_of_the_course_takes_the_place_of_the_themes_file_of_that_name()
    {
        var site = TestSite.Of(Page + """
            === templates/partials/footer.html
            <footer>By the sea: {{ course.title | html.escape }}</footer>
            """);

        Assert.Equal([], site.FindingLines);
        Assert.Contains($"<footer>By the sea: {site.Course.Settings.Title}</footer>", site["index.html"]);
        Assert.Contains("<h1>Tides</h1>", site["index.html"]);
    }

    [Fact]
    public void Words_that_an_older_copy_lacks_are_told_once_each_with_the_copy_to_mend()
    {
        var site = TestSite.Of(Page + """
            {{< orbit_review >}}
            Q: What moves the sea?
            A: The moon.
            {{< /orbit_review >}}
            === templates/partials/words.html
            {{- words = { skip: 'Weiter', pages: 'Seiten' } -}}
            """);

        var unknown = site.Findings.Where(finding => finding.Rule.Code == "CK5120").Select(finding => finding.Message).ToList();
        Assert.Equal(["The name 'deck_words' is unknown", "The name 'offline_words' is unknown", "The name 'review_words' is unknown", "The name 'search_words' is unknown"], unknown.Order());
        Assert.DoesNotContain(site.Findings, finding => finding.Message.Contains("_words' is null", StringComparison.Ordinal));
        Assert.All(site.Findings, finding => Assert.Contains("templates/partials/words.html", finding.Hint));
    }

    [Fact]
    public void A_style_sheet_of_the_course_comes_after_the_themes()
    {
        var site = TestSite.Of(Page + """
            === templates/assets/styles/90-mine.css
            :root { --hue: 152; }
            """);

        var style = site.Files.Single(file => file.Path.StartsWith("site/_theme/style.", StringComparison.Ordinal));
        Assert.EndsWith(":root { --hue: 152; }\n", SiteStructure.TextOf(style));
        Assert.Contains(style.Path["site/".Length..], site["index.html"]);
        Assert.DoesNotContain(Theme.Default.Assets.Style, site["index.html"]);
    }

    [Fact]
    public void Another_file_of_the_theme_is_copied_under_a_hashed_name_and_found_by_its_own()
    {
        var hash = new string('a', 64);
        var theme = Theme.Create([new ThemeFile.Asset("assets/img/wave.svg", "templates/assets/img/wave.svg", hash)], []).Theme;

        var file = Assert.Single(theme.Assets.Files, file => file.Content is OutputContent.Copy);

        Assert.Equal("site/_theme/img/wave.aaaaaaaaaa.svg", file.Path);
        Assert.Equal(new OutputContent.Copy("templates/assets/img/wave.svg"), file.Content);
        Assert.True(theme.Assets.Urls.TryGet("img/wave.svg", out var url));
        Assert.Equal("_theme/img/wave.aaaaaaaaaa.svg", url);
    }

    [Fact]
    public void Every_mistake_of_a_template_is_found_at_its_place_before_a_page_is_written()
    {
        var site = TestSite.Of(Page + """
            === templates/partials/footer.html
            <footer>{{ course.titel | html.escape }}
            {{ course.title }}
            {{ include 'partials/feet.html' }}
            {{ html.escape }}</footer>
            """);

        Assert.Equal(["1:19 CK5121", "2:4 CK5124", "3:12 CK5125", "4:4 CK5122"], site.Findings.Select(Line));
    }

    [Fact]
    public void A_template_with_a_syntax_error_that_nothing_includes_is_reported_all_the_same()
    {
        var site = TestSite.Of(Page + """
            === templates/partials/unused.html
            {{ if page.title }}
            """);

        Assert.Equal("templates/partials/unused.html", Assert.Single(site.Findings).Location.Path);
    }

    [Fact]
    public void The_template_of_a_shortcode_is_held_to_its_parameters()
    {
        var site = TestSite.Of(Page + """
            === templates/shortcodes/gauge.html
            {{## params
              level: number
            ##}}
            {{ params.levl }}
            """);

        var finding = Assert.Single(site.Findings);
        Assert.Equal(("CK5121", 4), (finding.Code, finding.Location.Start.Line));
        Assert.Contains("level", finding.Hint);
    }

    [Fact]
    public void A_file_that_takes_the_place_of_nothing_is_reported_with_the_near_name()
    {
        var site = TestSite.Of(Page + """
            === templates/pagge.html
            x
            === templates/partials/mine.html
            x
            === templates/README.md
            x
            """);

        var finding = Assert.Single(site.Findings);
        Assert.Equal(("CK5201", "templates/pagge.html", "Did you mean 'page.html'?"), (finding.Code, finding.Location.Path, finding.Hint));
    }

    [Theory]
    [InlineData("templates/page.html", true)]
    [InlineData("templates/assets/styles/a.css", true)]
    [InlineData("templates/assets/a.css", false)]
    [InlineData("templates/assets/styles/a.woff2", false)]
    [InlineData("content/page.html", false)]
    public void What_of_a_theme_is_read_as_text(string path, bool isText) => Assert.Equal(isText, ThemeFile.IsText(path));

    private static string Line(Diagnostic finding) => $"{finding.Location.Start} {finding.Code}";
}
