namespace CourseKit.Model;

/// <summary>
/// What the metadata of a course must look like: the author's records, read from C#. Holds no place in the C#, so that moving a
/// record changes no schema and checks no page anew; what is wrong with a record is a diagnostic of the reading.
/// </summary>
/// <param name="Prompt">The <c>[PromptMetadata]</c> record; null when there is none, and then prompts may say anything.</param>
/// <param name="Page">The <c>[PageMetadata]</c> record; null when there is none.</param>
public sealed record MetadataSchema(MetadataRecord? Prompt, MetadataRecord? Page)
{
    /// <summary>For a course without records: accepts every key, as binding does.</summary>
    public static MetadataSchema BuiltIn { get; } = new(null, null);
}
