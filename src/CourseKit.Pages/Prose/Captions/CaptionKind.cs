namespace CourseKit.Model;

/// <summary>What is counted through a page. The beginning of its id says which it is, as in Quarto.</summary>
public enum CaptionKind
{
    /// <summary>Ids that begin with <c>fig-</c> or <c>fig:</c>.</summary>
    Figure,

    /// <summary>Ids that begin with <c>tbl-</c>, <c>tab-</c>, or with a colon as LaTeX users write them.</summary>
    Table,
}

/// <summary>A figure or table with a number.</summary>
public sealed record NumberedCaption(CaptionKind Kind, string Id)
{
    private static readonly (string Prefix, CaptionKind Kind)[] _prefixes =
        [("fig", CaptionKind.Figure), ("tbl", CaptionKind.Table), ("tab", CaptionKind.Table)];

    /// <summary>Null for an id that asks for no number.</summary>
    public static NumberedCaption? Of(string? id)
    {
        foreach (var (prefix, kind) in _prefixes)
        {
            if (id is null || id.Length <= prefix.Length + 1 || !id.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (id[prefix.Length] is '-' or ':') return new NumberedCaption(kind, id);
        }

        return null;
    }
}
