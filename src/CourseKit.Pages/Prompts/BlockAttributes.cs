using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What the opening tag of a review block says: its colour, and defaults for its prompts.</summary>
internal static class BlockAttributes
{
    private const string ColorKey = "color";

    /// <summary>Null when the block names no colour, or none that exists.</summary>
    public static ReviewColor? Color(SourceText source, PromptBlockSyntax block, ICollection<Diagnostic> diagnostics)
    {
        foreach (var attribute in block.Attributes)
        {
            if (attribute.Kind != AttributeKind.KeyValue || attribute.Name != ColorKey) continue;
            if (ReviewColorNames.TryParse(attribute.Value, out var color)) return color;
            diagnostics.Add(UnknownColor.At(new Located<string>(attribute.Value, source.Locate(attribute.ValueSpan))));
            return null;
        }

        return null;
    }

    public static PromptDefaults Defaults(SourceText source, PromptBlockSyntax block, ICollection<Diagnostic> diagnostics)
    {
        var attributes = new List<AttributeSyntax>();
        var names = new Dictionary<string, AttributeSyntax>(StringComparer.Ordinal);
        foreach (var attribute in block.Attributes)
        {
            if (attribute.Kind == AttributeKind.Class)
            {
                attributes.Add(attribute);
            }
            else if (attribute.Name.Length == 0)
            {
                diagnostics.Add(TooManyParameters.At(source.Locate(attribute.ValueSpan), ReviewShortcode.Signature));
            }
            else if (names.TryGetValue(attribute.Name, out var first))
            {
                diagnostics.Add(RepeatedParameter.At(attribute.Name, source.Locate(attribute.NameSpan), source.Locate(first.NameSpan)));
            }
            else
            {
                names.Add(attribute.Name, attribute);
                if (attribute.Name == ColorKey) continue;
                if (IsNearColor(attribute)) diagnostics.Add(MisspeltBlockColor.At(source.Locate(attribute.NameSpan), attribute.Name));
                attributes.Add(attribute);
            }
        }

        return PromptDefaults.From(attributes, source, diagnostics);
    }

    private static bool IsNearColor(AttributeSyntax attribute) =>
        attribute.Kind == AttributeKind.KeyValue && Suggestion.Nearest(attribute.Name, [ColorKey]) is not null;
}
