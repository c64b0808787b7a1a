using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Tags and metadata that prompts take over from where they stand.</summary>
/// <param name="Metadata">Keys and values, without ids and classes.</param>
public sealed record PromptDefaults(EquatableArray<string> Tags, EquatableArray<AttributeSyntax> Metadata)
{
    /// <summary>The codes of the lint rules turned off.</summary>
    public EquatableArray<string> LintOff { get; init; }

    /// <summary>
    /// What was written here itself, with its places: for the check of metadata. Never that of <see cref="Over"/>'s other.
    /// </summary>
    public EquatableArray<PromptAttribute> Attributes { get; init; }

    public static PromptDefaults None { get; } = new([], []);

    /// <summary>Classes are tags, and so are the words of <c>tags</c> and <c>class</c>.</summary>
    public static PromptDefaults From(IEnumerable<AttributeSyntax> attributes, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var tags = new List<string>();
        var metadata = new List<AttributeSyntax>();
        var located = new List<PromptAttribute>();
        var lintOff = EquatableArray<string>.Empty;
        foreach (var attribute in attributes)
        {
            if (attribute.Name != PromptFlags.Lint && !PromptId.IsNamedBy(attribute)) located.Add(PromptAttribute.Of(attribute, source));
            if (attribute.Kind == AttributeKind.Class) tags.Add(attribute.Name);
            else if (attribute.Name is "tags" or "class") tags.AddRange(Words(attribute.Value));
            else if (attribute.Name == PromptFlags.Lint) lintOff = LintAttribute.Read(attribute, source, diagnostics);
            else if (!PromptId.IsNamedBy(attribute)) metadata.Add(attribute);
        }

        return new PromptDefaults(tags.Distinct(StringComparer.Ordinal).ToEquatableArray(), metadata.ToEquatableArray())
        {
            LintOff = lintOff,
            Attributes = located.ToEquatableArray(),
        };
    }

    /// <summary>These, and those of the other that these do not set; tags, and rules turned off, add up.</summary>
    public PromptDefaults Over(PromptDefaults other)
    {
        if (other.Tags.IsEmpty && other.Metadata.IsEmpty && other.LintOff.IsEmpty) return this;
        var keys = new HashSet<string>(Metadata.Select(attribute => attribute.Name), StringComparer.Ordinal);
        return new PromptDefaults(
            Tags.Concat(other.Tags).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Metadata.Concat(other.Metadata.Where(attribute => !keys.Contains(attribute.Name))).ToEquatableArray())
        {
            LintOff = LintOff.IsEmpty ? other.LintOff : LintOff.Union(other.LintOff, StringComparer.Ordinal).ToEquatableArray(),
            Attributes = Attributes,
        };
    }

    internal static IEnumerable<string> Words(string value) =>
        value.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
