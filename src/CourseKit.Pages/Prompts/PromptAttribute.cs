using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A key and its value as one place states them, for itself or as a default: a prompt, its block's tag, its page's front matter. Ids,
/// <c>lint</c> and the colour of a block are none. A class <c>.core</c> is the key <c>tags</c> with one value.
/// </summary>
/// <param name="Values">One text, unless <paramref name="IsList"/>.</param>
/// <param name="IsList">The values are the items of a list already; otherwise the text may still be a list in one text.</param>
public sealed record PromptAttribute(string Key, Location KeyLocation, EquatableArray<Located<string>> Values, bool IsList)
{
    /// <summary>The key that classes go under.</summary>
    public const string Tags = "tags";

    internal static PromptAttribute Of(AttributeSyntax attribute, SourceText source) => attribute.Kind == AttributeKind.Class
        ? new(Tags, source.Locate(attribute.NameSpan), [new(attribute.Name, source.Locate(attribute.NameSpan))], IsList: true)
        : new(attribute.Name is "class" ? Tags : attribute.Name, source.Locate(attribute.NameSpan), [new(attribute.Value, source.Locate(attribute.ValueSpan))], IsList: false);
}
