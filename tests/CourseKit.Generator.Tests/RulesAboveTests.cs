using System.Text.RegularExpressions;

namespace CourseKit.Generator.Tests;

/// <summary>The table in the README of what the compiler does not find is the list that the code has.</summary>
public sealed class RulesAboveTests
{
    [Fact]
    public void The_table_of_what_only_the_command_line_finds_is_true()
    {
        var rows = File.ReadAllLines(Path.Combine(ConsumerProject.Repository, "src", "CourseKit.Generator", "Catalog", "README.md"))
            .SkipWhile(line => !line.StartsWith("| found only by", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();

        var inTable = rows.SelectMany(row => Codes(row.Split('|')[2])).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(KnownRules.Above.Select(rule => rule.Code).Order(StringComparer.Ordinal), inTable);
    }

    /// <summary><c>CK5101-CK5103, CK5200</c>: of a range those codes that there are.</summary>
    private static IEnumerable<string> Codes(string cell)
    {
        foreach (Match match in Regex.Matches(cell, "(CK[0-9]{4})(?:-(CK[0-9]{4}))?"))
        {
            var (first, last) = (match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : match.Groups[1].Value);
            foreach (var rule in KnownRules.Above)
            {
                if (string.CompareOrdinal(rule.Code, first) >= 0 && string.CompareOrdinal(rule.Code, last) <= 0) yield return rule.Code;
            }
        }
    }
}
