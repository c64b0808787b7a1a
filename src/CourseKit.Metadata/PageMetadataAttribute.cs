namespace CourseKit.Metadata;

/// <summary>
/// Marks the record that says which keys the front matter of pages may have besides those that CourseKit and Hugo know. A course has
/// one such record.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PageMetadataAttribute : Attribute;
