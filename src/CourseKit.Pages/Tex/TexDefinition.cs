namespace CourseKit.Model;

/// <summary>A command that an author, or the table of names, defines.</summary>
/// <param name="Arguments">How many it takes, 0 to 9.</param>
/// <param name="Body">What it stands for, its arguments as <c>#1</c> to <c>#9</c>.</param>
public sealed record TexDefinition(int Arguments, IReadOnlyList<TexToken> Body)
{
    /// <summary>What the first argument is when it is not given in brackets; null for a first argument in braces.</summary>
    public IReadOnlyList<TexToken>? Default { get; init; }

    /// <summary>
    /// What stands before the first argument and after each one in a call, for <c>\def\point(#1,#2){…}</c>; null where arguments just
    /// follow.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<TexToken>>? Delimiters { get; init; }

    /// <summary>No command at all.</summary>
    public static IReadOnlyDictionary<string, TexDefinition> None { get; } = new Dictionary<string, TexDefinition>(StringComparer.Ordinal);
}
