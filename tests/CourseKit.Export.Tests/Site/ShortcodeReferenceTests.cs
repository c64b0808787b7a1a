namespace CourseKit.Export.Tests;

/// <summary>What the template of a shortcode gets for a page, a prompt, a source or a day that a call names.</summary>
public sealed class ShortcodeReferenceTests
{
    [Theory]
    [InlineData("lesson: page", "lesson=lamps", "<a href=\"{{ root + params.lesson.url | html.escape }}\">{{ params.lesson.title | html.escape }}</a>, {{ params.lesson.minutes }} min", "<a href=\"../../more/lamps/\">Lamps &amp; shades</a>, 1 min")]
    [InlineData("lesson?: page", "", "{{ if params.lesson }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("from: source", "from=hume", "{{ params.from.key | html.escape }} {{ params.from.title | html.escape }} {{ params.from.authors[0] | html.escape }} {{ params.from.year }} {{ params.from.url | html.escape }}", "hume An Enquiry David Hume 1748 https://example.org/hume")]
    [InlineData("from: source", "from=short", "{{ params.from.title | html.escape }} {{ params.from.authors.size }} {{ params.from.year ?? 'undated' }} {{ params.from.url ? 'yes' : 'no' }}", "Short 0 undated no")]
    [InlineData("seen: date", "seen=2026-01-31", "{{ params.seen | date.to_string '%d.%m.%Y' }}", "31.01.2026")]
    [InlineData("seen: date 2026-01-01.. = 2026-02-03", "", "{{ params.seen.year }}-{{ params.seen.day }}", "2026-3")]
    [InlineData("after: prompt", "after=glow", "<a href=\"{{ root + params.after.url | html.escape }}\">{{ params.after.question }}</a> ({{ params.after.page.title | html.escape }}, {{ params.after.kind | html.escape }})", "<a href=\"../../more/lamps/#review-1-2\">Why does a <em>lamp</em> glow?</a> (Lamps &amp; shades, qa)")]
    [InlineData("after: prompt", "after=blank", "{{ params.after.question }}", "A lamp turns <span class=\"blank\">[…]</span> into light; see <a href=\"../../more/lamps/#heat\">heat</a>.")]
    public void A_template_gets_what_is_named(string parameter, string arguments, string template, string shown)
    {
        var site = Course(parameter, arguments, template);

        Assert.Empty(site.FindingLines);
        Assert.Empty(site.Mistakes);
        Assert.Contains($"<aside>{shown}</aside>", site["first/page/index.html"]);
    }

    [Theory]
    [InlineData("lesson: page", "lesson=lamps", "[{{ params.lesson.title | html.escape }}]({{ root + params.lesson.url | html.escape }})", "<a href=\"../../more/lamps/\">Lamps &amp; shades</a>")]
    [InlineData("after: prompt", "after=glow", "[Recall]({{ root + params.after.url | html.escape }}): {{ params.after.question }}", "<a href=\"../../more/lamps/#review-1-2\">Recall</a>: Why does a <em>lamp</em> glow?")]
    [InlineData("after: prompt", "after=blank", "{{ params.after.question }}", "A lamp turns <span class=\"blank\">[…]</span> into light; see <a href=\"../../more/lamps/#heat\">heat</a>.")]
    public void In_the_percent_form_it_is_the_same_in_Markdown(string parameter, string arguments, string template, string shown)
    {
        var site = Course(parameter, arguments, template, percent: true);

        Assert.Empty(site.FindingLines);
        Assert.Contains($"<p>Here: {shown}</p>", site["first/page/index.html"]);
    }

    [Theory]
    [InlineData("lesson: page", "lesson=lampz", "{{ params.lesson.title | html.escape }}")]
    [InlineData("lesson: page", "", "{{ params.lesson.title | html.escape }}")]
    [InlineData("from: source", "from=humm", "{{ params.from.title | html.escape }}")]
    [InlineData("after: prompt", "after=glwo", "{{ params.after.question }}")]
    [InlineData("seen: date", "seen=31.1.26", "{{ params.seen.year }}")]
    public void What_is_not_there_is_reported_once_and_its_template_says_nothing_more(string parameter, string arguments, string template)
    {
        var site = Course(parameter, arguments, template);

        Assert.Single(site.Mistakes);
        Assert.Empty(site.FindingLines);
        Assert.DoesNotContain("<aside>", site["first/page/index.html"]);
    }

    [Theory]
    [InlineData("lesson: page", "{{ params.lesson.titel | html.escape }}", "CK5121")]
    [InlineData("from: source", "{{ params.from.year_of | html.escape }}", "CK5121")]
    [InlineData("lesson: page", "{{ params.lesson.title }}", "CK5124")]
    public void A_template_is_checked_against_what_it_gets(string parameter, string template, string code)
    {
        var site = Course(parameter, "x=\"\"", template);

        Assert.Contains(code, site.Findings.Select(finding => finding.Code));
    }

    private static TestSite Course(string parameter, string arguments, string template, bool percent = false) => TestSite.Of($$$"""
        === course.yml
        title: Tides
        base_url: https://example.org/
        sources:
          hume: { title: An Enquiry, authors: [David Hume], year: 1748, url: "https://example.org/hume" }
          short: Short
        === content/_index.md
        ---
        title: Tides
        ---
        === content/more/lamps.md
        ---
        title: Lamps & shades
        ---

        ## Heat

        A lamp is hot.

        {{< orbit_review >}}
        Q: What is a lamp?
        A: A light.

        Q: Why does a *lamp* glow? {#glow}
        A: It is hot.

        C: A lamp turns {electricity} into light; see [heat](#heat). {#blank}
        {{< /orbit_review >}}
        === content/first/page.md
        ---
        title: First
        ---

        {{< orbit_review >}}
        C: The sun turns {hydrogen} into helium.
        {{< /orbit_review >}}

        {{{(percent ? $"Here: {{{{% box {arguments} %}}}}" : $"{{{{< box {arguments} >}}}}")}}}
        === templates/shortcodes/box.html
        {{## params
          {{{parameter}}}
        ##}}
        {{{(percent ? template : $"<aside>{template}</aside>")}}}
        """);
}
