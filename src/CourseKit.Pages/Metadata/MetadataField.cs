using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A property of a record: a key that authors write, and what its value may be.</summary>
public sealed record MetadataField
{
    /// <summary>As authors write it: <c>reviewedOn</c>. See <see cref="MetadataKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The C# property: <c>ReviewedOn</c>.</summary>
    public required string Property { get; init; }

    /// <summary>Of the value, or of each item when <see cref="List"/> says that there are several.</summary>
    public required FieldType Type { get; init; }

    public ListType List { get; init; }

    /// <summary>
    /// The C# type of the value or item without its question mark, from the root: <c>int</c>, <c>global::Alignment.Difficulty</c>.
    /// </summary>
    public required string TypeName { get; init; }

    /// <summary>The C# type allows null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>It must be written: <c>required</c>, <c>[Required]</c>, or a parameter of the record without a default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Set through the constructor: a parameter of a positional record, by this name.</summary>
    public string? Parameter { get; init; }

    /// <summary>The initialiser as the author wrote it in C#, for documentation: <c>Difficulty.Medium</c>.</summary>
    public string? Default { get; init; }

    /// <summary>The members of an enum, in the order declared.</summary>
    public EquatableArray<EnumMember> Members { get; init; }

    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>Marked <c>[Obsolete]</c>: authors should not state it any more. Null for a key in use.</summary>
    public ObsoleteNote? Obsolete { get; init; }

    /// <summary>The summary of the doc comment, <c>[Display(Description = …)]</c> or <c>[Description]</c>.</summary>
    public string? Description { get; init; }
}

public enum FieldType
{
    Text,
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number that may have a fraction.</summary>
    Number,

    /// <summary>A day, without a time.</summary>
    Date,

    /// <summary>A moment.</summary>
    DateTime,

    /// <summary>One of <see cref="MetadataField.Members"/>.</summary>
    Enum,

    /// <summary>An address.</summary>
    Uri,

    /// <summary>A page of the course.</summary>
    Page,

    /// <summary>A prompt of the course, by its id.</summary>
    Prompt,

    /// <summary>A source of the course, by its key under <c>sources</c> in <c>course.yml</c>.</summary>
    Source,
}

/// <summary>How the C# property holds several values.</summary>
public enum ListType
{
    /// <summary>One value.</summary>
    None,
    ImmutableArray,
    Array,

    /// <summary><c>IReadOnlyList</c>, <c>IReadOnlyCollection</c> or <c>IEnumerable</c>.</summary>
    ReadOnlyList,
}

/// <param name="Message">What to write instead.</param>
/// <param name="IsError">C# refuses to use the property, so stating it is an error too.</param>
public sealed record ObsoleteNote(string? Message, bool IsError);

/// <param name="Name">As authors write it: <c>veryHard</c>, in any case.</param>
/// <param name="Member">In C#: <c>VeryHard</c>.</param>
public sealed record EnumMember(string Name, string Member, string? Description);
