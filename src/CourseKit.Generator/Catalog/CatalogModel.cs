using CourseKit.Model;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace CourseKit.Generator;

// What the catalog of a course says, and nothing else of it: no prose and no line numbers, so that an edit which the catalog does not show
// emits nothing anew. Equal by content.

/// <summary>What the file for the whole course needs: a page that is edited changes nothing in it.</summary>
/// <param name="Pages">The C# names of the pages in course order.</param>
internal sealed record CatalogIndex(CatalogHouse House, string Id, string Title, EquatableArray<string> Pages)
{
    /// <summary>Names of pages that nobody has, since several would have them.</summary>
    public EquatableArray<SharedName> SharedByPages { get; init; }

    public EquatableArray<SharedName> SharedByPrompts { get; init; }

    public static CatalogIndex Of(CatalogKeys keys, CatalogNames names, CatalogHouse house) =>
        new(house, keys.CourseId, keys.Title, names.Pages) { SharedByPages = names.SharedByPages, SharedByPrompts = names.SharedByPrompts };
}

/// <summary>Where the catalog lives and what types its metadata has; the same for every file of it.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ClassName">Of the class that holds everything.</param>
/// <param name="IsPublic">False when a record that it shows is not public.</param>
/// <param name="PromptRecord">The C# type of prompts' metadata from the root; null without a record.</param>
/// <param name="PageRecord">That of pages' metadata.</param>
internal sealed record CatalogHouse(string Namespace, string ClassName, bool IsPublic, string? PromptRecord, string? PageRecord)
{
    /// <summary>False for a language older than C# 8, which knows no <c>string?</c>.</summary>
    public bool HasNullable { get; init; } = true;

    /// <summary>A struct that may be missing is written with a question mark in every version.</summary>
    public bool PageRecordIsStruct { get; init; }

    public static CatalogHouse Of(CourseRecords records, CourseProject project, LanguageVersion language) =>
        new(project.Namespace, project.ClassName, records.ArePublic, records.Schema.Prompt?.TypeName, records.Schema.Page?.TypeName)
        {
            HasNullable = language >= LanguageVersion.CSharp8,
            PageRecordIsStruct = records.Schema.Page is { IsStruct: true },
        };
}

/// <summary>One page of the catalog.</summary>
internal sealed record CatalogPage
{
    public required CatalogHouse House { get; init; }

    /// <summary>Its C# name.</summary>
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required PageKind Kind { get; init; }

    /// <summary>The C# name of the module's page; null on the home page and beside the modules.</summary>
    public string? Module { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The record as a C# expression; null without a record, or when it is incomplete.</summary>
    public string? Metadata { get; init; }

    public EquatableArray<CatalogPrompt> Prompts { get; init; }
}

/// <summary>One prompt of the catalog.</summary>
internal sealed record CatalogPrompt
{
    /// <summary>Its C# name; null for one that an earlier place of the course has shown.</summary>
    public string? Name { get; init; }

    public required string Id { get; init; }

    public required PromptKind Kind { get; init; }

    public required string Question { get; init; }

    public string? Answer { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The record as a C# expression; null without a record, or when it is incomplete.</summary>
    public string? Metadata { get; init; }

    /// <summary>What the author wrote, for a course without a record.</summary>
    public EquatableArray<CatalogAttribute> Attributes { get; init; }
}

internal sealed record CatalogAttribute(string Key, string Value);
