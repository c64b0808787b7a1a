using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What came of asking the addresses of other hosts, in a line.</summary>
internal static class OutsideLinksSummary
{
    public static void Write(OutsideLinksResult asked, TextWriter writer)
    {
        var parts = new[] { (asked.Dead, asked.Dead == 1 ? "leads to nothing" : "lead to nothing"), (asked.Moved, "moved for good"), (asked.Unknown, "not known"), (asked.Refused, "not asked, as robots.txt wants it"), (asked.Ignored, "ignored") }
            .Where(part => part.Item1 > 0).Select(part => FormattableString.Invariant($"{part.Item1} {part.Item2}")).ToList();
        var rest = parts.Count > 0 ? string.Join(", ", parts) : "all are there";
        writer.Write($"Asked {(asked.Asked == 1 ? "1 address" : FormattableString.Invariant($"{asked.Asked} addresses"))} of {Summary.Count(asked.Hosts, "host")}: {rest}.\n");
    }
}
