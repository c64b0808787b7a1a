using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a record describes.</summary>
public enum MetadataRole
{
    /// <summary>The attributes of prompts, with the defaults of their block and page.</summary>
    Prompt,

    /// <summary>The front matter of pages.</summary>
    Page,
}

/// <summary>A record of the author's that is a schema.</summary>
public sealed record MetadataRecord
{
    public required MetadataRole Role { get; init; }

    /// <summary>Its C# name, for messages: <c>Prompt</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its C# name from the root: <c>global::Alignment.Prompt</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>False for a record that other projects cannot see.</summary>
    public bool IsPublic { get; init; } = true;

    public bool IsStruct { get; init; }

    /// <summary>
    /// True when something that C# wants for making one is no field, which has been reported. What is stated is checked all the same.
    /// </summary>
    public bool CannotBeMade { get; init; }

    /// <summary>The summary of its doc comment as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>In the order declared, those of base types first.</summary>
    public EquatableArray<MetadataField> Fields { get; init; }

    /// <summary>The field that a key names. Attributes are written exactly so; front matter, as in Hugo, in any case.</summary>
    public MetadataField? Find(string key)
    {
        var comparison = Role == MetadataRole.Page ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, comparison)) return field;
        }

        return null;
    }
}
