using CourseKit.Syntax;

namespace CourseKit.Templating.Tests;

/// <summary>Every case file and every template of the theme on the own engine and on Scriban. Each difference is known and has its reason.</summary>
public sealed class BothEngines
{
    private static readonly Dictionary<string, string> s_known = new()
    {
        ["{{ date.now }}"] = "The clock is taken out: CK5127 instead of a time that nobody gave.",
        ["{{ date.utc_now | date.to_string \"%T\" }}"] = "The clock is taken out: CK5127 instead of a time that nobody gave.",
        ["{{ date.parse \"2020-060\" \"%Y-%j\" }}"] = "Dates are read by .NET's patterns, which know no day of the year.",
        ["{{ date.parse \"2013-09-12\" | date.to_string \"%U %W\" }}|{{ date.parse \"2012-01-01\" | date.to_string \"%U %W\" }}"] = "Scriban counts the days before the first Sunday as week 1.",
        ["{{ date.parse \"2020-02-05 03:04:05\" | date.to_string \"%c|%e|%k|%l|%s|%n|%t|%q\" }}"] = "Scriban's %c writes the day with two digits.",
        ["{{ (timespan.from_hours 1) > (timespan.from_minutes 1) }}"] = "Scriban does not compare time spans; their total_hours can be compared.",
        ["{{ a = [1]; a[-5] = 1; a }}"] = "Scriban takes no notice of an index before the beginning.",
        ["{{ f(x, y = 1) = x }}"] = "Another message about the same place: CK5114.",
        ["{{ func f(x = 1 + 2); end }}"] = "Another message about the same place: CK5114.",
        ["{{ x = 5 + (y = 3) }}"] = "Another message about the same place: CK5111.",
        ["{{ {} + 1 }}"] = "Scriban fails at the conversion (CK5147), not at the operator.",
        ["{{ null | math.round }}"] = "Scriban's functions take null for 0.",
        ["{{ \"a\" | math.plus 1 }}"] = "Scriban's math.plus joins texts; the checker treats the result as text.",
        ["{{ 1.5 << 2 }}"] = "Scriban multiplies a fraction.",
        ["{{ $\"{ {a: 5}.a }\" }}"] = "Scriban reads no object inside an interpolated string.",
        ["{{ 1 ?? nope.deep }}"] = "Scriban's ?? evaluates both sides.",
        ["{{ func f(a, b = -1); b; end; f 1 }}"] = "Scriban takes only a literal without a sign for a default.",
    };

    private static readonly OwnEngine.RenderOptions s_clock = new() { Now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };

    [Fact]
    public void Cases_differ_only_where_that_is_known()
    {
        var templates = Cases.All().Select(row => ((string)row[1]).Replace('⏎', '\n')).ToList();

        Assert.Equal(s_known.Keys.Order(StringComparer.Ordinal), templates.Where(Differs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_theme_gives_the_same_bytes()
    {
        var folder = FolderOfTemplates();
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".html" or ".xml" or ".txt")
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
        var own = new OwnEngine.TemplateLibrary(files.Select(file => KeyValuePair.Create(file.Key, OwnEngine.Template.Parse(new SourceText(file.Key, file.Value)))));
        var scriban = Rendered.Library([.. files.Select(file => (file.Key, file.Value))]);

        foreach (var name in files.Keys.Where(name => !name.StartsWith("partials/", StringComparison.Ordinal) || name == "partials/review.html").Where(name => name != "base.html"))
        {
            var before = own.Find(name)!.RenderText((OwnEngine.ITemplateObject)ThemeModel.Value(ThemeModel.Of(name), own: true)!, own);
            var after = scriban.Find(name)!.RenderText((TemplateObject)ThemeModel.Value(ThemeModel.Of(name), own: false)!, scriban);
            Assert.Equal((name, before.Text, before.Diagnostics.Count), (name, after.Text, after.Diagnostics.Count));
            Assert.Empty(after.Diagnostics);
            Assert.NotEmpty(after.Text);
        }
    }

    private static bool Differs(string template)
    {
        var own = OwnEngine.Template.Parse(new SourceText("t.html", template)).RenderText(OwnEngine.TemplateObject.Of(), OwnEngine.TemplateLibrary.Empty, s_clock);
        var scriban = Rendered.Text(template);
        var codes = own.Diagnostics.Select(finding => finding.Code).ToList();
        return own.Succeeded && scriban.Succeeded
            ? own.Text != scriban.Text
            : own.Succeeded != scriban.Succeeded || !scriban.Diagnostics.Any(finding => codes.Contains(finding.Code));
    }

    private static string FolderOfTemplates()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CourseKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "templates");
    }
}
