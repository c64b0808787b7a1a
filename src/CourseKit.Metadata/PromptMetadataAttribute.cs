namespace CourseKit.Metadata;

/// <summary>
/// Marks the record that says what the prompts of a course may state about themselves: <c>{difficulty=hard source="krakovna2020"}</c>.
/// A course has one such record.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PromptMetadataAttribute : Attribute;
