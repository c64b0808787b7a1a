using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What tells the images of prompts apart. Where they lead only the course knows.</summary>
internal interface IPromptMedia
{
    /// <summary>See <see cref="CurrentPrompt.Media"/>.</summary>
    string Of(CoursePage page, Prompt prompt);

    /// <summary>See <see cref="CurrentPrompt.Pictures"/>.</summary>
    EquatableArray<PromptPicture> PicturesOf(CoursePage page, Prompt prompt);
}
