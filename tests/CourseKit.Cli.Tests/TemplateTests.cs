using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CourseKit.Cli.Tests;

/// <summary>What templates can do, in the command as it is published: a compiler ahead of time leaves out what it does not see called.</summary>
public sealed partial class TemplateTests
{
    private const string Page = "content/cases.md";

    [Fact]
    public void A_template_of_a_course_prints_what_the_cases_of_the_language_say()
    {
        var cases = Cases();
        using var cli = new Cli();
        var refused = Refused(cli, cases);
        foreach (var name in refused) File.Delete(cli.At($"templates/shortcodes/{name}.html"));
        var left = cases.Where(one => !refused.Contains(one.Key)).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        cli.WithPage(Page, Calls(left.Select(one => one.Key)));

        var result = cli.Run("build", ".");

        Assert.True(result.ExitCode == 0, result.Error);
        var printed = cli.Read("dist/site/cases/index.html").Split("<samp>").Skip(1).Select(text => WebUtility.HtmlDecode(text[..text.IndexOf("</samp>", StringComparison.Ordinal)]));
        Assert.Equal(left.Select(one => one.Value.Expected), printed);
        Assert.True(left.Count > 250, $"Only {left.Count} of {cases.Count} cases can stand in a course.");
    }

    /// <summary>That there are cases for every builtin is tested where the cases lie.</summary>
    [Fact]
    public void Every_builtin_that_a_course_may_call_is_among_what_is_printed()
    {
        const string NotToBeHad = "date.now date.utc_now math.random math.uuid";
        var cases = Cases();
        using var cli = new Cli();
        var printed = Builtins(cases.Keys.Except(Refused(cli, cases)).Select(name => cases[name].Template)).ToHashSet(StringComparer.Ordinal);

        var missing = Builtins(Lines().Select(line => line.Parts.Template)).Except(printed);

        Assert.Equal(NotToBeHad, string.Join(" ", missing.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Builtins(IEnumerable<string> templates) =>
        templates.SelectMany(template => Builtin().Matches(template)).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\bret\b")]
    private static partial Regex Returns();

    [GeneratedRegex(@"\b(array|date|html|math|object|regex|string|timespan)\.[a-z][a-z0-9_]*")]
    private static partial Regex Builtin();

    /// <summary>Puts the cases into a course. Those that no course may hold, as the process of the tests knows, which has everything.</summary>
    private static HashSet<string> Refused(Cli cli, Dictionary<string, (string Template, string Expected)> cases)
    {
        foreach (var (name, (template, _)) in cases)
        {
            cli.With($"templates/shortcodes/{name}.html", $"<samp>{{{{ capture out }}}}{template}{{{{ end }}}}{{{{ out | html.escape }}}}</samp>");
        }

        cli.WithPage(Page, Calls(cases.Keys));
        using var report = JsonDocument.Parse(cli.RunOnTerminal(80, "check", ".", "--format", "json").Out);
        var findings = report.RootElement.GetProperty("diagnostics").EnumerateArray();
        return [.. findings.Select(finding => Path.GetFileNameWithoutExtension(finding.GetProperty("path").GetString()!))];
    }

    private static string Calls(IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).Aggregate(new StringBuilder(), (text, name) => text.Append(CultureInfo.InvariantCulture, $"{{{{< {name} >}}}}\n\n")).ToString();

    private static Dictionary<string, (string Template, string Expected)> Cases() =>
        // "ret" would end the case's frame as well.
        Lines().Where(one => !one.Parts.Expected.StartsWith("CK5", StringComparison.Ordinal) && !Returns().IsMatch(one.Parts.Template))
            .ToDictionary(one => one.Name, one => one.Parts, StringComparer.Ordinal);

    private static IEnumerable<(string Name, (string Template, string Expected) Parts)> Lines() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                .Select((line, i) => (Name: $"{Path.GetFileNameWithoutExtension(file)}-{i:000}", Parts: Cut(line))));

    private static (string Template, string Expected) Cut(string line)
    {
        var arrow = line.LastIndexOf(" → ", StringComparison.Ordinal);
        return (line[..arrow].Replace('⏎', '\n'), line[(arrow + 3)..].Replace('⏎', '\n'));
    }
}
